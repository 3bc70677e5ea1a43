"""A small flow that is right, with its outcomes, for the small hub."""

FLOW = "data/national/referral_guidance/flows/tiny.yml"
OUTCOMES = "data/national/referral_guidance/shared/outcomes.yml"

_CITED = 'as_at: 2024-02-20\nstatus: guidance\nsources: [{source: report, paragraph: "1"}]\n'
TINY_FLOW = f"""\
{_CITED}\
number: 1
title: I am worried
summary: For anyone.
who_for: [public]
steps:
  - id: step-1
    question: Is anyone in danger?
    answers:
      - {{answer: "Yes", next: step-2}}
      - {{answer: "No", next: step-3}}
  - {{id: step-2, outcome: call}}
  - id: step-3
    question: What is it?
    answers:
      - {{answer: This, next: step-4}}
      - {{answer: That, next: step-5}}
  - {{id: step-4, outcome: share}}
  - {{id: step-5, outcome: share}}
"""
TINY_OUTCOMES = f"""\
{_CITED}\
outcomes:
  - id: call
    title: Call now
    lead: Don’t wait.
    actions: [Call.]
    contacts: [emergency]
    prevent_referral: none
  - id: share
    title: Talk
    lead: Don’t stay alone.
    actions: [Talk to somebody.]
    contacts: [helpline]
    prevent_referral: made
"""
