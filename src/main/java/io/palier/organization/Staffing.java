package io.palier.organization;

import io.palier.organization.StaffRefused.Reason;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes, changes and leaves. Nobody is deleted: old entries keep their author. */
@Service
@Transactional
public class Staffing {

    private static final Logger LOG = LoggerFactory.getLogger(Staffing.class);

    private final StaffTable active;
    private final StaffRecords staff;
    private final StaffAtHand atHand;
    private final Organization organization;
    private final PasswordEncoder passwords;
    private final PasswordLinks links;
    private final SettingChanges trail;

    Staffing(
            StaffTable active,
            StaffRecords staff,
            StaffAtHand atHand,
            Organization organization,
            PasswordEncoder passwords,
            PasswordLinks links,
            SettingChanges trail) {
        this.active = active;
        this.staff = staff;
        this.atHand = atHand;
        this.organization = organization;
        this.passwords = passwords;
        this.links = links;
        this.trail = trail;
    }

    /** Everybody who works or worked here, by name. */
    @Transactional(readOnly = true)
    public List<StaffRecord> all() {
        return staff.all();
    }

    /** The person of that log-in, whether they still work here or not; empty where nobody has it. */
    @Transactional(readOnly = true)
    public Optional<StaffRecord> record(StaffId id) {
        return staff.find(id);
    }

    /**
     * Lets somebody in, who gets a letter with a link by which to choose a password; until then nobody can log in as them.
     *
     * @throws LogInTaken where somebody has or had that log-in
     * @throws StaffRefused where the rest does not go together
     */
    public void hire(StaffId id, StaffEdit newcomer, StaffId by) {
        demand(newcomer);
        if (staff.find(id).isPresent()) {
            throw new LogInTaken(id);
        }
        try {
            staff.insert(id, newcomer, passwords.encode(UUID.randomUUID().toString()));
        } catch (DuplicateKeyException e) {
            throw new LogInTaken(id);
        }
        note(id, Map.of(), by);
        links.send(kept(id).member(), by);
        LOG.info("staff={} event=hired by={}", id, by);
    }

    /**
     * Keeps somebody as the edit says. With other rights or another team, sessions end.
     *
     * @throws StaffChanged where it was changed since {@code seenVersion}
     * @throws StaffRefused where it does not go together, or would leave the house without an administrator
     */
    public void change(StaffId id, int seenVersion, StaffEdit edit, StaffId by) {
        demand(edit);
        var before = kept(id);
        if (!edit.roles().contains(Role.ADMINISTRATOR) && before.active()) {
            demandOthers(before, by);
        }
        var rekey = !edit.roles().equals(before.member().roles());
        if (!staff.change(id, seenVersion, edit, rekey)) {
            throw new StaffChanged(id);
        }
        atHand.forget(id);
        note(id, before.fields(), by);
        LOG.info("staff={} event=changed by={}", id, by);
    }

    /**
     * Shuts the door behind somebody: no log-in, no token, and every session ends at its next request. What they hold
     * stays with them to be handed over.
     *
     * @throws StaffChanged where it was changed since {@code seenVersion}
     * @throws StaffRefused where it is oneself, or the last administrator
     */
    public void dismiss(StaffId id, int seenVersion, StaffId by) {
        var before = kept(id);
        if (id.equals(by)) {
            throw new StaffRefused(Reason.SELF);
        }
        demandOthers(before, by);
        set(before, seenVersion, false, by);
    }

    /** Opens the door again; the password is still the old one. @throws StaffChanged, StaffRefused as {@link #change} */
    public void readmit(StaffId id, int seenVersion, StaffId by) {
        var before = kept(id);
        var member = before.member();
        demand(new StaffEdit(
                member.name(), member.email(), member.language(), member.teamCode(), member.roles(), member.phone()));
        set(before, seenVersion, true, by);
    }

    /** Mails a link by which to choose a password; links before it are void. */
    public void invite(StaffId id, StaffId by) {
        links.send(kept(id).member(), by);
        trail.note(
                Area.STAFF,
                id.value(),
                Map.of(),
                Map.of("password-link", kept(id).member().email()),
                by.value());
        LOG.info("staff={} event=invited by={}", id, by);
    }

    private void set(StaffRecord before, int seenVersion, boolean active, StaffId by) {
        var id = before.member().id();
        if (!staff.setActive(id, seenVersion, active)) {
            throw new StaffChanged(id);
        }
        atHand.forget(id);
        note(id, before.fields(), by);
        LOG.info("staff={} event={} by={}", id, active ? "readmitted" : "dismissed", by);
    }

    private void demand(StaffEdit edit) {
        var team = edit.team() == null ? null : organization.team(edit.team()).orElse(null);
        StaffRules.objection(edit, team).ifPresent(reason -> {
            throw new StaffRefused(reason);
        });
    }

    /** Two administrators who dismiss each other at once must not both succeed. */
    private void demandOthers(StaffRecord leaving, StaffId by) {
        if (!leaving.member().is(Role.ADMINISTRATOR)) {
            return;
        }
        if (leaving.member().id().equals(by)) {
            throw new StaffRefused(Reason.SELF);
        }
        active.keepOthersFromHiring();
        var left = active.activeAs(Role.ADMINISTRATOR).stream().map(StaffMember::id);
        if (left.allMatch(Set.of(leaving.member().id())::contains)) {
            throw new StaffRefused(Reason.LAST_ADMINISTRATOR);
        }
    }

    private StaffRecord kept(StaffId id) {
        return staff.find(id).orElseThrow(() -> new IllegalStateException("no such staff member: " + id));
    }

    private void note(StaffId id, Map<String, String> before, StaffId by) {
        trail.note(Area.STAFF, id.value(), before, kept(id).fields(), by.value());
    }
}
