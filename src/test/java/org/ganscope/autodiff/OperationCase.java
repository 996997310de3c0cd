package org.ganscope.autodiff;

import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An operation on leaves with fixed values.
 *
 * @param low end of the values of each leaf
 * @param high the other end
 */
record OperationCase(
        Class<? extends Node> type,
        String name,
        double low,
        double high,
        List<int[]> shapes,
        Function<List<Leaf>, Node> operation) {
    @Override
    public String toString() {
        return name;
    }

    static Stream<OperationCase> all() {
        int[] m = {2, 3};
        int[] column = {2, 1};
        int[] one = {1, 1};
        List<int[]> two = List.of(m, m);
        return Stream.of(
                of(Add.class, two, x -> x.get(0).plus(x.get(1))),
                of(Subtract.class, two, x -> x.get(0).minus(x.get(1))),
                of(Multiply.class, two, x -> x.get(0).times(x.get(1))),
                of(Divide.class, two, x -> x.get(0).over(x.get(1))),
                of(Scale.class, List.of(m), x -> x.get(0).times(1.7).plus(0.3)),
                of(Power.class, List.of(m), x -> x.get(0).power(3)),
                of(Power.class, List.of(m), x -> x.get(0).power(-2)),
                of(Sqrt.class, List.of(m), x -> x.get(0).sqrt()),
                of(Exp.class, List.of(m), x -> x.get(0).exp()),
                of(Log.class, List.of(m), x -> x.get(0).log()),
                signed(Tanh.class, List.of(m), x -> x.get(0).tanh()),
                signed(Sigmoid.class, List.of(m), x -> x.get(0).sigmoid()),
                signed(Sine.class, List.of(m), x -> x.get(0).times(2).sine()),
                signed(Cosine.class, List.of(m), x -> x.get(0).times(2).cosine()),
                signed(NormalShare.class, List.of(m), x -> x.get(0).normalShare()),
                of(Absolute.class, List.of(m), x -> x.get(0).absolute()),
                of(Absolute.class, List.of(m), x -> x.get(0).negate().absolute()),
                of(AbsoluteSlope.class, two, x -> new AbsoluteSlope(x.get(0), x.get(1))),
                of(AbsoluteSlope.class, two, x -> new AbsoluteSlope(x.get(0), x.get(1).negate())),
                of(Elu.class, List.of(m), x -> x.get(0).elu(1.5)),
                of(Elu.class, List.of(m), x -> x.get(0).negate().elu(1.5)),
                of(EluSlope.class, two, x -> new EluSlope(x.get(0), x.get(1), 1.5f)),
                of(EluSlope.class, two, x -> new EluSlope(x.get(0), x.get(1).negate(), 1.5f)),
                signed(Softplus.class, List.of(m), x -> x.get(0).softplus()),
                of(LeakyRelu.class, List.of(m), x -> x.get(0).leakyRelu(0.2)),
                of(LeakyRelu.class, List.of(m), x -> x.get(0).negate().leakyRelu(0.2)),
                of(LeakyRelu.class, List.of(m), x -> x.get(0).negate().leakyRelu(0)),
                signed(TanhSlope.class, two, x -> new TanhSlope(x.get(0), x.get(1))),
                signed(SigmoidSlope.class, two, x -> new SigmoidSlope(x.get(0), x.get(1))),
                of(LeakyReluSlope.class, two, x -> new LeakyReluSlope(x.get(0), x.get(1), 0.2f)),
                signed(
                        Affine.class,
                        List.of(new int[] {4, 2}, m, new int[] {4, 1}),
                        x -> x.get(0).affine(x.get(1), x.get(2))),
                signed(
                        Product.class,
                        List.of(new int[] {4, 2}, m),
                        x -> x.get(0).product(x.get(1))),
                signed(
                        Product.class,
                        List.of(new int[] {2, 4}, m),
                        x -> new Product(x.get(0), x.get(1), Product.Transposed.LEFT)),
                signed(
                        Product.class,
                        List.of(new int[] {4, 3}, m),
                        x -> new Product(x.get(0), x.get(1), Product.Transposed.RIGHT)),
                signed(Transpose.class, List.of(m), x -> x.get(0).transpose()),
                signed(Sum.class, List.of(m), x -> x.get(0).sum()),
                signed(RowSums.class, List.of(m), x -> x.get(0).rowSums()),
                signed(Broadcast.class, List.of(column), x -> x.get(0).broadcast(2, 3)),
                signed(Broadcast.class, List.of(one), x -> x.get(0).broadcast(2, 3)),
                signed(Broadcast.class, List.of(new int[] {1, 3}), x -> x.get(0).broadcast(2, 3)),
                signed(ColumnSums.class, List.of(m), x -> x.get(0).columnSums()),
                signed(
                        Followed.class,
                        List.of(m),
                        x -> LayerOperations.followed(x.get(0), Leaf.variable(2, 3), 0.1, 2)),
                signed(
                        DropoutMask.class,
                        List.of(m),
                        x -> LayerOperations.dropout(x.get(0), 0, RandomStream.of(1, "any"))),
                signed(
                        Maxima.class,
                        List.of(new int[] {6, 3}),
                        x -> LayerOperations.maxima(x.get(0), 3)),
                signed(
                        MaximaSlope.class,
                        List.of(m, new int[] {4, 3}),
                        x ->
                                new MaximaSlope(
                                        x.get(0), x.get(1), LayerOperations.maxima(x.get(1), 2))),
                signed(
                        MaximaPick.class,
                        List.of(new int[] {4, 3}, new int[] {4, 3}),
                        x ->
                                new MaximaPick(
                                        x.get(0), x.get(1), LayerOperations.maxima(x.get(1), 2))),
                signed(
                        Closeness.class,
                        List.of(new int[] {4, 3}, new int[] {4, 2}),
                        x -> LayerOperations.closeness(x.get(0), x.get(1), 2)),
                signed(
                        Closeness.class,
                        List.of(new int[] {4, 5}),
                        x -> LayerOperations.closeness(x.get(0), x.get(0), 2)),
                signed(
                        ClosenessSlope.class,
                        List.of(new int[] {4, 3}, new int[] {4, 2}, new int[] {2, 3}),
                        x ->
                                new ClosenessSlope(
                                        x.get(0), x.get(1), x.get(2), ClosenessSlope.Weights.OF_P)),
                signed(
                        ClosenessSlope.class,
                        List.of(new int[] {4, 3}, new int[] {4, 2}, new int[] {2, 2}),
                        x ->
                                new ClosenessSlope(
                                        x.get(0), x.get(1), x.get(2), ClosenessSlope.Weights.OF_Q)),
                signed(
                        ClosenessSlope.class,
                        List.of(new int[] {4, 3}, new int[] {2, 3}),
                        x ->
                                new ClosenessSlope(
                                        x.get(0),
                                        x.get(0),
                                        x.get(1),
                                        ClosenessSlope.Weights.OF_BOTH)),
                signed(Concatenate.class, List.of(m, column), x -> x.get(0).beside(x.get(1))),
                signed(
                        Concatenate.class,
                        List.of(m, new int[] {1, 3}),
                        x -> x.get(0).above(x.get(1))),
                signed(Reshaped.class, List.of(m), x -> BatchOperations.reshaped(x.get(0), 3, 2)),
                signed(
                        Sorted.class,
                        List.of(new int[] {4, 2}),
                        x -> BatchOperations.sortedColumns(x.get(0))),
                signed(
                        Reordered.class,
                        List.of(new int[] {4, 2}, new int[] {4, 2}),
                        x -> reordered(x, Reordered.Way.THERE)),
                signed(
                        Reordered.class,
                        List.of(new int[] {4, 2}, new int[] {4, 2}),
                        x -> reordered(x, Reordered.Way.BACK)),
                signed(Slice.class, List.of(m), x -> x.get(0).columns(1, 2)),
                signed(Slice.class, List.of(m), x -> x.get(0).rows(1, 1)),
                signed(Place.class, List.of(m), x -> new Place(x.get(0), 1, 2, 4, 6)),
                signed(Moments.class, List.of(new int[] {1, 7}), x -> x.get(0).moments()),
                signed(
                        MomentsSlope.class,
                        List.of(new int[] {1, 7}, new int[] {4, 1}),
                        x -> new MomentsSlope(x.get(0), x.get(0).moments(), x.get(1))));
    }

    private static Node reordered(List<Leaf> x, Reordered.Way way) {
        return new Reordered(x.get(0), new Sorted(x.get(1)), way);
    }

    /** On numbers above 0, where each operation is defined and smooth. */
    private static OperationCase of(
            Class<? extends Node> type, List<int[]> shapes, Function<List<Leaf>, Node> f) {
        return new OperationCase(type, type.getSimpleName(), 0.5, 1.5, shapes, f);
    }

    private static OperationCase signed(
            Class<? extends Node> type, List<int[]> shapes, Function<List<Leaf>, Node> f) {
        return new OperationCase(type, type.getSimpleName(), -1.5, 1.5, shapes, f);
    }
}
