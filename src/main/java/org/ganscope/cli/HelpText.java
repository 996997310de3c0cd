package org.ganscope.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import java.util.List;

/** Shows options as they are mostly typed: {@code --steps N}, where both that and = are taken. */
final class HelpText extends Help {
    HelpText(CommandSpec command, ColorScheme colours) {
        super(command, colours);
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer usual = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
            @Override
            public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
                Text label = usual.renderParameterLabel(argument, ansi, styles);
                return label.plainString().startsWith("=")
                        ? ansi.text(" ").concat(label.substring(1))
                        : label;
            }

            @Override
            public String separator() {
                return " ";
            }
        };
    }
}
