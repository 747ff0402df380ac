using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Admin", "Admin", "Infrastructure", "Pages for those who run the site.", Dependencies = ["OrchardCore.Users", "TheAdmin"])]
