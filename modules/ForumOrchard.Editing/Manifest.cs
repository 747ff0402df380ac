using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: editing",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Nobody's work is lost to somebody else's: a form knows what it was made from, and saving answers what became of it.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Dashboard",
        "ForumOrchard.Hosting",
        "OrchardCore.Admin",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.Settings",
        "OrchardCore.Users",
    ])]
