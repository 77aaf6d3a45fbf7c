package ai.careerpath.sandbox.wasm.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.GuestExit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickJsModulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const os = require('os')|module os",
                "const { readFile } = require('node:fs/promises')|module fs/promises",
                "import http from 'http'|module http",
                "import { createHash } from 'node:crypto'|module crypto",
                "await import('worker_threads')|module worker_threads",
                "const express = require('express')|package express",
                "import { z } from '@scope/zod/deep'|package @scope/zod",
                "fetch('http://localhost').then(console.log)|network for fetch",
                "crypto.randomUUID()|global crypto",
                "new Response('x')|global Response",
                "(1).toLocaleString('de-DE')|Intl",
                "try { require('os') } catch (e) { process.exit(1) }|module os",
                "try { require('os') } catch (e) { throw new Error('setup failed', { cause: e }) }|module os",
                "(async () => { await fetch('x') })().catch((e) => { console.error(e); process.exitCode = 1 })|network for fetch",
            })
    void whatTheSandboxLacksIsNoFailureOfTheProgram(String code, String lacking) {
        assertThat(JavaScriptRun.of(code).exit()).isEqualTo(GuestExit.lacking(lacking));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "require('./missing')",
                "import x from './missing.js'",
                "import x from '../util'",
                "require('node:nothing')",
                "require('/etc/passwd')",
                "new WebSocket('x')",
                "try { require('os') } catch {} ; throw new Error('something else')",
                "try { require('os') } catch {} ; null.x"
            })
    void whatNoSandboxHasIsTheProgramsOwnError(String code) {
        assertThat(JavaScriptRun.of(code).exit()).isEqualTo(GuestExit.ended(1));
    }

    @Test
    void programThatCopesWithALackSucceeds() {
        JavaScriptRun run = JavaScriptRun.of("""
                let fs;
                try { fs = require('os'); } catch (error) { console.log(error.code); }
                fetch('http://localhost').catch((error) => console.log(error.message));
                console.log(typeof fetch, typeof crypto, typeof Response);
                """);

        assertThat(run.stdout()).isEqualTo("MODULE_NOT_FOUND\nfunction object function\nfetch failed\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    @Test
    void importOfAMissingExportIsTheProgramsOwnError() {
        JavaScriptRun run = JavaScriptRun.of("import { nothing } from 'util'; console.log(nothing)");

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr()).contains("SyntaxError: ").contains("nothing");
    }
}
