namespace OrchardCore.Locking;

/// <summary>Holds within this process.</summary>
public interface ILocalLock : ILock;
