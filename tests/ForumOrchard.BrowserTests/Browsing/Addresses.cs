namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>The addresses in the menu, and one of each kind of page.</summary>
internal static class Addresses
{
    public static readonly string[] Cultures = ["ru", "en"];

    public static readonly int[] Widths = [360, 1280];

    /// <summary>Every address in the menu and the content model, without the language.</summary>
    public static readonly string[] All =
    [
        "",
        "/about",
        "/about/profile",
        "/about/members",
        "/about/strategic-plan",
        "/about/strategic-plan/history",
        "/about/strategic-plan/goals",
        "/about/coordinating-council",
        "/about/annual-reports",
        "/programs",
        "/programs/violence-against-women",
        "/programs/monitoring-bpfa-cedaw",
        "/programs/resisting-gender-based-violence",
        "/programs/crosscutting-initiatives",
        "/programs/womens-participation-in-political-processes",
        "/platforms",
        "/platforms/resisting-gender-based-violence",
        "/platforms/feminist-group-of-cpde",
        "/news",
        "/news/2024/09",
        "/news/2024/09/regional-dialogue-ca",
        "/publications",
        "/publications/cedaw-concluding-observations-2021",
        "/laws",
        "/laws/international",
        "/laws/national",
        "/laws/cedaw-optional-protocol",
        "/dialogues",
        "/dialogues/civil-society-in-central-asia-and-mongolia-2024",
        "/glossary",
        "/help",
        "/search?q=violence",
        "/search",
    ];

    /// <summary>The kinds of pages with different layouts.</summary>
    public static readonly string[] Kinds =
    [
        "",
        "/about/profile",
        "/about/members",
        "/programs/violence-against-women",
        "/news",
        "/news/2024/09/regional-dialogue-ca",
        "/publications",
        "/publications/cedaw-concluding-observations-2021",
        "/laws/cedaw-optional-protocol",
        "/dialogues/civil-society-in-central-asia-and-mongolia-2024",
        "/help",
        "/untranslated?of=about/profile",
        "/nothing-here",
    ];
}
