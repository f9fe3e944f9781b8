package io.palier.platform;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the style sheet; one asked for by an older page is the present one, not to be kept. */
@Controller
class StyleSheetController {

    private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");

    private final StyleSheet sheet;

    StyleSheetController(StyleSheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/css/palier-{hash:[0-9a-f]+}.css")
    ResponseEntity<String> sheet(@PathVariable String hash) {
        var present = sheet.getAddress().contains(hash);
        var keep = present ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic() : CacheControl.noStore();
        return ResponseEntity.ok().contentType(CSS).cacheControl(keep).body(sheet.text());
    }
}
