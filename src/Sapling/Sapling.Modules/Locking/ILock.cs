namespace OrchardCore.Locking;

/// <summary>Lets one holder at a time do what has a name.</summary>
public interface ILock
{
    /// <summary>Waits as long as it takes.</summary>
    /// <param name="key">The name.</param>
    /// <param name="expiration">After how long somebody else may have it although it was not given back; null for never.</param>
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null);

    /// <summary>Waits for some time; the locker is null if it was not enough.</summary>
    /// <inheritdoc cref="AcquireLockAsync"/>
    Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null);

    /// <summary>Whether somebody holds it now.</summary>
    Task<bool> IsLockAcquiredAsync(string key);
}
