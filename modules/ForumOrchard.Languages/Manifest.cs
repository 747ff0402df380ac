using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: languages",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "The language of an address, addresses of items and their translations, menus of all languages side by side, and days in the site's time zone.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Health",
        "ForumOrchard.Hosting",
        "OrchardCore.Admin",
        "OrchardCore.Alias",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Menu",
        "OrchardCore.Settings",
    ])]
