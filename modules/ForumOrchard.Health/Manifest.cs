using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: health",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Says what is wrong with the site and how to mend it, in the administrator's language.",
    Category = "Forum",
    Dependencies =
    [
        "OrchardCore.Admin",
        "OrchardCore.Settings",
    ])]
