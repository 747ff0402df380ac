using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: transfer",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Takes content with its files from one site to another, all or nothing.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Uploads",
        "OrchardCore.Admin",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Media",
    ])]
