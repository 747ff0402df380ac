namespace OrchardCore.Locking;

/// <summary>A lock that is held until it is disposed.</summary>
public interface ILocker : IDisposable, IAsyncDisposable;
