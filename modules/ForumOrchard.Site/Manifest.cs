using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: site",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "What all pages of the Forum share: languages in addresses, breadcrumbs, metadata, feeds, old addresses, safety.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Indexing",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.ResponseCompression",
        "OrchardCore.Settings",
        "OrchardCore.Taxonomies",
        "OrchardCore.Title",
    ])]
