-- Somebody may be sent a message and be called as well, at the same number.
alter table escalation_notice drop constraint escalation_notice_alert_id_step_recipient_key;
alter table escalation_notice add unique (alert_id, step, recipient, medium);
