using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Features", "Features", "Infrastructure", "Which features a site has.", IsAlwaysEnabled = true)]
