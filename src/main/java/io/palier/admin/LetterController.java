package io.palier.admin;

import io.palier.letter.Channel;
import io.palier.letter.LetterId;
import io.palier.letter.LetterPiles;
import io.palier.letter.LetterState;
import io.palier.letter.Postbox;
import io.palier.look.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The post room: how each channel does, what it was given, and what it gave up, to be tried again. */
@Controller
@RequestMapping("/admin/letters")
class LetterController {

    private static final int SHOWN = 200;

    private final Postbox postbox;
    private final LetterPiles piles;

    LetterController(Postbox postbox, LetterPiles piles) {
        this.postbox = postbox;
        this.piles = piles;
    }

    @GetMapping
    String letters(
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable LetterState state,
            Model model) {
        model.addAttribute("piles", piles.all());
        model.addAttribute("letters", postbox.newest(channel, state, SHOWN));
        model.addAttribute("channel", channel);
        model.addAttribute("state", state);
        return "admin/letters";
    }

    @PostMapping("/{id}/attempts")
    String retry(@PathVariable UUID id, RedirectAttributes next) {
        postbox.retry(new LetterId(id));
        next.addFlashAttribute("flash", Flash.done("admin.letters.retried"));
        return "redirect:/admin/letters";
    }

    /** Everything that the channel gave up. */
    @PostMapping("/attempts")
    String retryAll(@RequestParam Channel channel, RedirectAttributes next) {
        next.addFlashAttribute("flash", Flash.done("admin.letters.retried.all", postbox.retryAll(channel)));
        return "redirect:/admin/letters?channel=" + channel;
    }
}
