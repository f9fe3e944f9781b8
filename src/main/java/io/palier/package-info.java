/**
 * Palier takes the incident tickets of a telecom operator up and down four support levels. A call-centre agent logs
 * what a caller reports; the ticket climbs from L1 to a specialist, a department or a vendor, and comes back with an
 * answer. Clocks run on every promise made about it, and the people named in the agreement are told before and when a
 * promise breaks. Each sub-package is a room: domain rooms know the business and never the browser, front rooms are
 * named after the person who comes in. Calls go down, news goes up.
 */
@NullMarked
package io.palier;

import org.jspecify.annotations.NullMarked;
