using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: glossary",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "The terms of the field in each language: offered and checked while translating, shown to visitors, known to the search.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Search",
        "ForumOrchard.Translations",
        "OrchardCore.Admin",
        "OrchardCore.Contents",
        "OrchardCore.Localization",
    ])]
