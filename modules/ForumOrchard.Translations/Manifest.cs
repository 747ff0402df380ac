using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: translations",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "What is translated into which language, and which translations no longer say what their originals say.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Dashboard",
        "ForumOrchard.Digest",
        "ForumOrchard.Editing",
        "ForumOrchard.Hosting",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "OrchardCore.Admin",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.Title",
        "OrchardCore.Users",
    ])]
