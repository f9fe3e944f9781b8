package io.palier.organization;

import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide of themselves: language, zone, theme, what is mailed to them, their telephone, their password. */
@Service
public class Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

    private final StaffTable staff;
    private final StaffAtHand atHand;
    private final PasswordEncoder passwords;
    private final StaffRecords records;
    private final SettingChanges trail;

    Profiles(
            StaffTable staff,
            StaffAtHand atHand,
            PasswordEncoder passwords,
            StaffRecords records,
            SettingChanges trail) {
        this.staff = staff;
        this.atHand = atHand;
        this.passwords = passwords;
        this.records = records;
        this.trail = trail;
    }

    /** The settings of somebody who works here. @throws IllegalStateException where nobody active has that log-in */
    @Transactional(readOnly = true)
    public Profile profile(StaffId id) {
        var member = staff.active(id).orElseThrow(() -> new IllegalStateException("no such staff member: " + id));
        return new Profile(member, staff.version(id));
    }

    /**
     * Keeps what somebody wants.
     *
     * @param seenVersion the version that was read
     * @param letters the language of letters
     * @param phone where they are called; null for nowhere
     * @throws StaffChanged where it was changed since
     */
    @Transactional
    public void change(
            StaffId id, int seenVersion, Locale letters, @Nullable PhoneNumber phone, Preferences preferences) {
        var before = fields(id);
        if (!staff.choose(id, seenVersion, letters, phone, preferences)) {
            throw new StaffChanged(id);
        }
        atHand.forget(id);
        trail.note(Area.STAFF, id.value(), before, fields(id), id.value());
        LOG.info("staff={} event=profile-changed", id);
    }

    /**
     * Gives somebody the password they chose, and ends every session that was opened with the old one. Whether they are
     * who they say is the caller's to know.
     *
     * @throws PasswordRefused where it protects nobody
     */
    @Transactional
    public void changePassword(StaffId id, String next) {
        PasswordRules.objection(next, id).ifPresent(reason -> {
            throw new PasswordRefused(reason);
        });
        if (staff.passwordHash(id).filter(hash -> passwords.matches(next, hash)).isPresent()) {
            throw new PasswordRefused(PasswordRefused.Reason.SAME);
        }
        staff.rekey(id, passwords.encode(next));
        atHand.forget(id);
        LOG.info("staff={} event=password-changed", id);
    }

    /** What administrators see of it changes in their trail, too. */
    private Map<String, String> fields(StaffId id) {
        return records.find(id).map(StaffRecord::fields).orElse(Map.of());
    }
}
