using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: digest",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Tells people by mail what waits for them, once a day or as it comes.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Health",
        "ForumOrchard.Languages",
        "ForumOrchard.Mail",
        "OrchardCore.Admin",
        "OrchardCore.Contents",
        "OrchardCore.Localization",
        "OrchardCore.Settings",
        "OrchardCore.Users",
    ])]
