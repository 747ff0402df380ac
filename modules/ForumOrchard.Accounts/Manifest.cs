using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: accounts",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Lets users end their sign-ins on all devices.",
    Category = "Forum",
    Dependencies =
    [
        "OrchardCore.Admin",
        "OrchardCore.Users",
    ])]
