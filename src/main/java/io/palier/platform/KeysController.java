package io.palier.platform;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says which keys there are: as a page, or as a sheet over the page that was open. */
@Controller
class KeysController {

    /** A key as it is pressed, and the message that says what it does. */
    record Key(String key, String does) {}

    /** Keys that work in the same place. */
    record Keys(String place, List<Key> keys) {}

    /** All there are; the test holds templates and scripts against it. */
    static final List<Keys> SHEET = List.of(
            new Keys(
                    "anywhere",
                    List.of(
                            new Key("n", "new"),
                            new Key("q", "queue"),
                            new Key("b", "board"),
                            new Key("/", "search"),
                            new Key("?", "sheet"),
                            new Key("Esc", "close"))),
            new Keys(
                    "queue",
                    List.of(
                            new Key("j", "down"),
                            new Key("k", "up"),
                            new Key("Enter", "open"),
                            new Key("x", "next"),
                            new Key("v", "tick"),
                            new Key("m", "bulk"))),
            new Keys(
                    "ticket",
                    List.of(
                            new Key("t", "take"),
                            new Key("e", "up"),
                            new Key("r", "back"),
                            new Key("s", "solve"),
                            new Key("p", "wait"),
                            new Key("a", "answer"),
                            new Key("c", "note"),
                            new Key("m", "reply"),
                            new Key("y", "confirm"))),
            new Keys("call", List.of(new Key("s", "solved"), new Key("h", "hand"), new Key("k", "keep"))),
            new Keys("lists", List.of(new Key("a", "add"), new Key("s", "save"))));

    @GetMapping("/keys")
    String page(Model model) {
        model.addAttribute("sheet", SHEET);
        return "platform/keys";
    }

    @GetMapping("/keys/sheet")
    String sheet(Model model) {
        model.addAttribute("sheet", SHEET);
        return "platform/keys :: sheet";
    }
}
