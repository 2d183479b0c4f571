package uk.waymark.command.canary;

import org.springframework.web.bind.annotation.RestController;

/** Breaks a rule on purpose: a side that decides answers browsers. */
@RestController
public class SpeaksHttp {}
