using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: redirects",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Leads from the addresses of the former site to the new ones.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Languages",
        "ForumOrchard.Organization",
        "OrchardCore.Localization",
        "OrchardCore.Settings",
    ])]
