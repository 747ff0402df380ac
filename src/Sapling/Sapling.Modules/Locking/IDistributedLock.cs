namespace OrchardCore.Locking.Distributed;

/// <summary>Holds across nodes if they share a service for it, as with Orchard Core's Redis; otherwise within this process.</summary>
public interface IDistributedLock : ILock;
