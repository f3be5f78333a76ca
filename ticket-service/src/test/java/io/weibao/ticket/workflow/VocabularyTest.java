package io.weibao.ticket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyActionHasWordsForTheStoryToo() {
        assertThat(TicketAction.byName().keySet()).allSatisfy(name -> {
            assertThat(Vocabulary.done(name).zh()).isNotBlank();
            assertThat(Vocabulary.done(name).en())
                    .isNotBlank()
                    .isNotEqualTo(Vocabulary.action(name).en());
        });
    }

    @Test
    void theFieldsThatNeedAHintHaveOneInBothLanguages() {
        assertThat(Vocabulary.hint("solved"))
                .hasValueSatisfying(hint -> assertThat(hint.en()).contains("reopens"));
        assertThat(Vocabulary.hint("analysis")).isEmpty();
    }
}
