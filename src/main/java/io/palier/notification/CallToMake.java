package io.palier.notification;

import io.palier.agreement.MediumRule;
import io.palier.organization.TeamCode;
import org.jspecify.annotations.Nullable;

/**
 * A call that was agreed.
 *
 * @param event what the other side is to be told
 * @param team whose desk is to be called; null for the customer
 * @param phone the number
 */
public record CallToMake(MediumRule.Event event, @Nullable TeamCode team, String phone) {}
