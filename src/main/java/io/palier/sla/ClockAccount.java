package io.palier.sla;

import io.palier.slaclock.Account;

/** One clock with how its deadline came about, for those who explain it (domain.md R12). */
public record ClockAccount(ClockView view, Account account) {}
