/** What every feature of the API shares: problems, pages of answers, strict requests, headers. */
@NullMarked
package org.entente.api.web;

import org.jspecify.annotations.NullMarked;
