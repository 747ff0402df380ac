using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: terms",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Gives the terms of taxonomies a code for addresses and a name in each language.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Hosting",
        "ForumOrchard.Languages",
        "OrchardCore.Admin",
        "OrchardCore.Contents",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Taxonomies",
        "OrchardCore.Title",
    ])]
