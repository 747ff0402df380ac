using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Users",
    Name = "Users",
    Category = "Security",
    Description = "Users, and signing in with a password.",
    Dependencies = ["OrchardCore.Roles"])]
