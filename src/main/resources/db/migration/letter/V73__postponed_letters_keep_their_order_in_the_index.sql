-- Letters that were postponed together are due at one instant: with thousands of them, finding the oldest sorted them all.
drop index outgoing_letter_due;
create index outgoing_letter_due on outgoing_letter (channel, next_attempt_at, written_at)
  where sent_at is null and failed_at is null;
