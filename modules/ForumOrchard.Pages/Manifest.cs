using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: pages",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "What a page shows and says of itself, and where it is listed: head, breadcrumb, language switch, lists, feed, sitemap.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Hosting",
        "ForumOrchard.Languages",
        "OrchardCore.ArchiveLater",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.PublishLater",
        "OrchardCore.Settings",
        "OrchardCore.Title",
    ])]
