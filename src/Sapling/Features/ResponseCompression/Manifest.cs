using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.ResponseCompression", "Response Compression", "Performance", "Sends answers compressed.")]
