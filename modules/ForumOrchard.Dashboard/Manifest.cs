using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: dashboard",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "The admin's home page: what waits for you, what was published lately, what to write next.",
    Category = "Forum",
    Dependencies =
    [
        "OrchardCore.Admin",
        "OrchardCore.AdminDashboard",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Localization",
    ])]
