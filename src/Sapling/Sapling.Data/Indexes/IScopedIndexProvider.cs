using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider that lives as long as a session and may use request services.</summary>
#pragma warning disable CA1040 // a registration key, as in Orchard Core
public interface IScopedIndexProvider : IIndexProvider;
#pragma warning restore CA1040
