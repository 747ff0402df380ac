using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: mail",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Sends the mail of other modules, on whichever version of Orchard Core.",
    Category = "Forum",
    Dependencies =
    [
        "OrchardCore.Email",
        "OrchardCore.Email.Smtp",
    ])]
