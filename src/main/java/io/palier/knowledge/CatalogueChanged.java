package io.palier.knowledge;

/** Somebody changed that category or script since it was read (409); nothing was overwritten. */
public class CatalogueChanged extends RuntimeException {

    CatalogueChanged(CategoryCode code) {
        super(code + " was changed meanwhile");
    }
}
