/**
 * What people say again and again: replies in both languages with gaps for what differs, and macros, which are replies with
 * the moves that go with them.
 *
 * <p><b>Keeps:</b> replies and their steps. <b>May enter:</b> the operator's people, to use them, to write their own and
 * their team's; managers and administrators, to write everybody's. <b>Announces:</b> nothing; a macro's moves are the ticket
 * room's.
 */
@ApplicationModule(allowedDependencies = {"organization", "agreement", "ticket"})
@NullMarked
package io.palier.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
