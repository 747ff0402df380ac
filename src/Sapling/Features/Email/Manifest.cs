using OrchardCore.Modules.Manifest;
using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Email", "Email", "Messaging", "Sends messages by e-mail.", Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Email.Smtp",
    Name = "SMTP",
    Category = "Messaging",
    Description = "Hands messages over to a mail server, or puts them into a folder.",
    Dependencies = ["OrchardCore.Email"])]
