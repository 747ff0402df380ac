using Sapling.Modules.Manifests;

[assembly: StockModule(
    "OrchardCore.ResponseCompression",
    Name = "Response Compression",
    Category = "Performance",
    Description = "Sends answers compressed.")]
