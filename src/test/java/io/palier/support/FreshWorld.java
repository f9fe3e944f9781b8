package io.palier.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test an empty house: no rows of the test before it, the clock at its start, no letters. */
final class FreshWorld implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws FolderException {
        var context = SpringExtension.getApplicationContext(test);
        context.getBean(SettableClock.class).set(SettableClock.START);
        context.getBean(GreenMail.class).purgeEmailFromAllMailboxes();
        context.getBean(HttpSink.class).reset();
        context.getBean(Tables.class).empty();
    }
}
