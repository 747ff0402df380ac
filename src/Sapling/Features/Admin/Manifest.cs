using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.Admin",
    Name = "Admin",
    Category = "Infrastructure",
    Description = "Pages for those who run the site.",
    Dependencies = ["OrchardCore.Users", "TheAdmin"])]
