using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Content",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Category = "Content Management")]

[assembly: Feature(Id = "OrchardCore.ContentTypes", Name = "Content Types", Category = "Content Management", Description = "Definitions of types and parts.")]
[assembly: Feature(Id = "OrchardCore.Contents", Name = "Contents", Category = "Content Management", Description = "Content items and their routes.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.ContentFields", Name = "Content Fields", Category = "Content Management", Description = "Fields of text, numbers, dates, links and choices.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Title", Name = "Title", Category = "Content Management", Description = "Titles.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Autoroute", Name = "Autoroute", Category = "Navigation", Description = "Addresses of content items.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Alias", Name = "Alias", Category = "Navigation", Description = "Names by which templates find content items.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Html", Name = "Html", Category = "Content Management", Description = "Bodies in HTML.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Markdown", Name = "Markdown", Category = "Content Management", Description = "Bodies and fields in Markdown.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Flows", Name = "Flow", Category = "Content Management", Description = "Items and widgets inside an item.", Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Widgets"])]
[assembly: Feature(Id = "OrchardCore.Widgets", Name = "Widgets", Category = "Content", Description = "Pieces of pages.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Taxonomies", Name = "Taxonomies", Category = "Content Management", Description = "Terms to classify items with.", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Menu", Name = "Menu", Category = "Navigation", Description = "Menus that editors change.", Dependencies = ["OrchardCore.Alias", "OrchardCore.Title", "OrchardCore.ContentFields"])]
[assembly: Feature(Id = "OrchardCore.PublishLater", Name = "Publish Later", Category = "Content Management", Description = "Drafts that publish themselves.", Dependencies = ["OrchardCore.ContentTypes"])]
