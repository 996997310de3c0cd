package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The newest counts, and only once. */
class MailboxTest {
    private final Mailbox<String> mailbox = new Mailbox<>();

    @Test
    void isEmptyAtFirst() {
        assertThat(mailbox.isEmpty()).isTrue();
        assertThat(mailbox.take()).isEmpty();
    }

    @Test
    void givesTheNewestOnce() {
        mailbox.put("old");
        mailbox.put("new");

        assertThat(mailbox.isEmpty()).isFalse();
        assertThat(mailbox.take()).contains("new");
        assertThat(mailbox.take()).isEmpty();
        assertThat(mailbox.isEmpty()).isTrue();
    }
}
