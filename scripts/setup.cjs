// Installs what `npm start` and `npm test` need, then runs the one that was asked for.
// No dependencies and old syntax, so that even an old Node can read as far as its sentence.
'use strict';

var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var os = require('os');
var path = require('path');

var ROOT = path.join(__dirname, '..');
/** A lock whose owner cannot be asked (another machine, half written) is stale after this. */
var SILENT_FOR = 120000;
var BEAT = 5000;

module.exports = {
  oldNode: oldNode,
  stampOf: stampOf,
  install: install,
  acquire: acquire,
};

if (require.main === module) main(process.argv[2], process.argv.slice(3));

function main(command, rest) {
  var sentence = oldNode(process.versions.node);
  if (sentence) {
    console.error(sentence);
    process.exitCode = 1;
    return;
  }
  install(ROOT, runNpmCi, function (error) {
    if (error) {
      console.error('\n' + error.message);
      process.exitCode = 1;
    } else if (command) {
      runCommand(command, rest);
    }
  });
}

/** A sentence for whoever runs a Node that is too old; nothing for one that will do. */
function oldNode(version) {
  var parts = version.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return undefined;
  return (
    'Reattune needs Node 20.19 or newer, and this is Node ' +
    version +
    '.\nInstall a newer one from https://nodejs.org and run the command again.'
  );
}

/** What was installed, for whom: when this changes, so must node_modules. */
function stampOf(root) {
  var hash = crypto.createHash('sha256');
  hash.update(fs.readFileSync(path.join(root, 'package-lock.json')));
  return [hash.digest('hex'), process.version, process.platform, process.arch].join(' ') + '\n';
}

/**
 * Brings node_modules in step with the lock file. When it is already so, this costs reading two
 * small files. Of two processes that find it out of step, one installs and the other waits.
 */
function install(root, runInstall, done) {
  var stampFile = path.join(root, 'node_modules', '.reattune-stamp');
  var wanted = stampOf(root);
  if (read(stampFile) === wanted) return done();

  acquire(path.join(root, '.reattune', 'install.lock'), function (error, release) {
    if (error) return done(error);
    if (read(stampFile) === wanted) return finish();
    remove(stampFile);
    runInstall(root, function (failure) {
      if (failure) return finish(failure);
      linkCommand(root);
      fs.writeFileSync(stampFile, wanted);
      finish();
    });

    function finish(failure) {
      release();
      done(failure);
    }
  });
}

/** npm links the commands of dependencies but not our own: `npx reattune` looks for this one. */
function linkCommand(root) {
  var bin = path.join(root, 'node_modules', '.bin');
  var line = '@node "%~dp0\\..\\..\\dist-cli\\reattune.js" %*\r\n';
  fs.mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') {
    fs.writeFileSync(path.join(bin, 'reattune.cmd'), line);
  } else {
    remove(path.join(bin, 'reattune'));
    fs.symlinkSync('../../dist-cli/reattune.js', path.join(bin, 'reattune'));
  }
}

function runNpmCi(root, done) {
  console.log('Installing what is needed (the first time, and when package-lock.json changes) …');
  // Development tools are needed whatever NODE_ENV says; no package needs to run code to install.
  var args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  var npm = process.env.npm_execpath || '';
  var isNpm = /npm-cli\.c?js$/.test(npm);
  var child = isNpm
    ? childProcess.spawn(process.execPath, [npm].concat(args), { cwd: root, stdio: 'inherit' })
    : childProcess.spawn('npm', args, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  child.on('error', function (error) {
    done(new Error('npm could not be started (' + error.message + ').'));
  });
  child.on('exit', function (code) {
    if (code === 0) done();
    else done(new Error('The installation failed; what npm says above tells why.'));
  });
}

/**
 * Takes the lock or waits for it, and gives a function that lets it go. A lock whose process is
 * gone, or that has not been touched for two minutes, is taken over.
 */
function acquire(file, done) {
  var mine = JSON.stringify({ pid: process.pid, host: os.hostname(), at: Date.now() });
  var announced = false;
  var heartbeat;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  attempt();

  function attempt() {
    try {
      fs.writeFileSync(file, mine, { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') return done(error);
      return wait();
    }
    heartbeat = setInterval(touch, BEAT);
    process.on('exit', release);
    done(undefined, release);
  }

  function wait() {
    var held = read(file);
    if (held !== undefined && isStale(file, held)) {
      takeAway(file, held);
      return attempt();
    }
    if (!announced) console.log('Another command is installing; waiting for it …');
    announced = true;
    setTimeout(attempt, 200);
  }

  function touch() {
    try {
      fs.utimesSync(file, new Date(), new Date());
    } catch (_) {
      // Taken over or removed by hand: there is nothing left to keep alive.
    }
  }

  function release() {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    if (read(file) === mine) remove(file);
  }
}

function isStale(file, held) {
  var owner;
  try {
    owner = JSON.parse(held);
  } catch (_) {
    owner = {};
  }
  if (owner.host === os.hostname() && !isAlive(owner.pid)) return true;
  try {
    return Date.now() - fs.statSync(file).mtimeMs > SILENT_FOR;
  } catch (_) {
    return false;
  }
}

/** Renames first, so that of several who saw the same stale lock only one removes it. */
function takeAway(file, held) {
  var aside = file + '.' + process.pid + '.' + Date.now();
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== held) fs.linkSync(aside, file);
  } catch (_) {
    // Somebody else was faster, which is just as good.
  }
  remove(aside);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function runCommand(command, rest) {
  var script = path.join(__dirname, command + '.ts');
  var env = Object.assign({}, process.env);
  // `production` here would take the test tools' own checks away from them.
  delete env.NODE_ENV;
  var args = ['--import', 'tsx', script].concat(rest);
  var child = childProcess.spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: env });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('exit', function (code) {
    process.exitCode = code === null ? 1 : code;
  });
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (_) {
    return undefined;
  }
}

function remove(file) {
  try {
    fs.unlinkSync(file);
  } catch (_) {
    // Already gone.
  }
}
