"""A small message with its channel, to be spoilt in one way at a time. Everything in it is invented."""

MESSAGE = "data/national/communications_toolkit/messages/look-first.yml"
CHANNELS = "data/national/communications_toolkit/shared/channels.yml"

TINY_MESSAGE = """\
number: 1
title: Look first
summary: Say it every day.
audiences: [residents]
tone: [Calm.]
lines:
  - id: look
    title: Look to both sides
    variants:
      - channel: short
        text: "Call {name:helpline} on {number:helpline}."
      - channel: long
        text: "It means: {gloss:example-term} Officially: {wording:example-term}"
lines_to_take: ["Call {number:emergency}."]
as_at: 2024-02-20
sources: [{source: report, paragraph: '1'}]
"""
TINY_CHANNELS = """\
as_at: 2024-02-20
sources: [{source: report, paragraph: '1'}]
message_channels:
  - {id: short, number: 1, title: Short, counting: x-weighted, limit: 45, advice: Be brief.}
  - {id: long, number: 2, title: Long, counting: characters, advice: Take your time.}
"""
