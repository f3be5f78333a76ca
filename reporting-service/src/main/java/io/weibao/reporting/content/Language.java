package io.weibao.reporting.content;

import java.util.Locale;

/** The language a document is written in. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As addresses and file names have it: {@code zh}, {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
