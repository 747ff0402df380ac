using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: uploads",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Files that editors upload are what their names say and tell nothing private; files that pages use cannot be removed, and can be replaced.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Hosting",
        "OrchardCore.Admin",
        "OrchardCore.Contents",
        "OrchardCore.Media",
    ])]
