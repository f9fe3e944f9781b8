package io.palier.desk;

import io.palier.reply.Filled;
import io.palier.reply.Reply;

/** A reply to choose, as it would read on the ticket. */
record ReplyPick(Reply reply, Filled filled) {}
