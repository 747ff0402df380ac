using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: rich text",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Texts are written as they look: headings, lists, tables, links, pictures with their texts, passages in another language.",
    Category = "Forum",
    Dependencies =
    [
        "OrchardCore.Admin",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Media",
    ])]
