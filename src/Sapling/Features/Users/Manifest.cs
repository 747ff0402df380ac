using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Users", "Users", "Security", "Users, and signing in with a password.", Dependencies = ["OrchardCore.Roles"])]
